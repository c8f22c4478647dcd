"""What says the same in another form: case, spelling, punctuation, lists, dates, slips; and what no reader can see."""
