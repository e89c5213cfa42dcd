"""The receiver: where a bank's messages (callbacks, webhooks) come in.

It listens on this computer only; a relay or tunnel of the shop brings the messages from the internet. What it takes
in proves nothing: a genuine message makes Paydesk ask the bank.
"""
