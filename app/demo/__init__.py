"""How does Paydesk show itself? A clerk with hands and a customer with a browser play what the journeys play."""
