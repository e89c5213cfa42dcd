"""What does a till keep in files beside its books? Its settings, its banks, its logs. No secret is in any."""
