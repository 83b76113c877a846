"""What is remembered: tables, their migrations and the named transactions on them.

`bot.store.store` is the face; each other module holds one noun. Nothing outside this package and `bot.queue`
knows that there is SQL.
"""
