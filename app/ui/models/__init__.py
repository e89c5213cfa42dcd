"""What stands in the rows of the large tables, and how do they change without the table losing its place?"""
