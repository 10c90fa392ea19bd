"""What stands behind labeller.py."""
