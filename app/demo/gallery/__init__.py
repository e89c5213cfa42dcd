"""How does every screen look, in every state, language, theme and size?"""
