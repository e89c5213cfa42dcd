"""Where are logins and keys? In the system's key store, or in an encrypted file. Keyring is used here alone."""
