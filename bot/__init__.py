"""stepaside: answers customers from a company's documents and steps aside for a person when it should."""
