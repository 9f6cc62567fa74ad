"""What an official document is made of, as functions of text and blocks, never of a Document."""
