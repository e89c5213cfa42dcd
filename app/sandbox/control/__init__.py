"""Behind the bank's counter: a private side with its own port and token, for trainers and tests."""
