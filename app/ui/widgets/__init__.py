"""Which parts are screens made of that Qt has not, or has not as a till needs them?"""
