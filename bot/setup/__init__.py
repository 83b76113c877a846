"""From nothing to a bot that runs: `stepaside init` writes the files, `stepaside doctor` tries them."""
