"""The interface: the only rooms that know Textual."""
