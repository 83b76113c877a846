"""What to watch: how often the bot answers alone, when it steps aside, and what its documents lack."""
