"""What is wrong with pictures that anybody may have made, found in a process with limits."""
