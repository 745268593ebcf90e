"""What people change by hand in a cloud, as data, for tests that look for it and for tests that adopt it."""
