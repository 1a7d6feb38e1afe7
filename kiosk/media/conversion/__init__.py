"""Pictures made fit for the screen, and the record of those that were."""
