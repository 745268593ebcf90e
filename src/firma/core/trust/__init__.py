"""Trust: the verdict about a plan, and the only maker of what apply accepts; knows no provider and no clock."""
