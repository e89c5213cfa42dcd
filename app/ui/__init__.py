"""How does the till look and feel? The only place for Qt: widgets draw what presenters decided."""
