"""How does a till change to another journal, so that a power cut at any step is made good by the next start?"""
