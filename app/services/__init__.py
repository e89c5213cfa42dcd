"""What can a clerk do? One service for each act; ports say what they need from outside."""
