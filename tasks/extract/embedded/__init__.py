"""Bodies that stand in the page's data, where its markup shows a fragment of them or nothing.

stated              schema.org's `articleBody`
state               the state of the page's own program, in its scripts
flight              React's stream: its elements as markup, its properties as a state
references          states whose objects name each other (Nuxt, Apollo, Relay), put together
state_blocks        what the elements of such a state are
markup              a piece of HTML inside the data, as blocks
"""
