"""The JSON generation of the gateway's interface."""
