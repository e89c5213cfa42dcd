"""What happens from the first line of the program until a till stands, and when it ends?"""
