"""The stand-in for the login page."""
