"""Rules on the looks of a notice (*kỹ thuật trình bày*): one module a component, as in the folder above.

What is demanded stands as data in the looks of each edition; a rule here names the parts that it is about and the property
that it judges.  Nothing is judged that the layout does not know.
"""
