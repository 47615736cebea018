"""The site: the only package that knows MkDocs."""
