"""What does each screen and dialog show, and which wish does each of its keys and buttons tell?"""
