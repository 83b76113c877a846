"""What stepping aside means, with no platform in it: triggers, transcript, staff commands, hours, leads."""
