"""What nn_train.py trains with."""
