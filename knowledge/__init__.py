"""What the company knows: its documents, learned into an index, searched, and answered from."""
