"""From bytes to a `Page`, parsed once: everything that is later read is read from here.

    decode              bytes to text: which encoding the page really is in
    limits              what no page may cost
    shadow, streamed    templates whose inside browsers show in another place
    outline             the elements of the page as Python objects, made in one walk
    boilerplate         what tag, attributes and names say of an element: which rule of furniture it comes under
    deck_names          which of the names speak of a standfirst
    declared            what the page declares to machines: JSON-LD, microdata, meta elements, links
    schema_org          the items of schema.org among that
    page                all of it together: `read_page`

`links` tells where links lead.
"""
