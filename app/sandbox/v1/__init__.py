"""The form-encoded generation: `/payment/rest/<name>.do`."""
