"""OpenDocument text: what LibreOffice writes, and what Taiwan's offices exchange."""
