"""Office Open XML documents: the package, what its text is, and how to change it."""
