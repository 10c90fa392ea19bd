"""The client of the login page."""
