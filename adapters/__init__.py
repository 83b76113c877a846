"""All that talks to a platform: one module per channel, and the Slack inbox."""
