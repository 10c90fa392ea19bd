"""What the scripts share: one folder a subject."""
