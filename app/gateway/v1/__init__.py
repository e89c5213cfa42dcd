"""The form-encoded generation of the gateway's interface."""
