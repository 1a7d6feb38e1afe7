"""Pictures, panoramas and halls: found, checked, and brought to the screen's size. No Qt."""
