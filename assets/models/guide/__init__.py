"""The guide: somebody in a bamboo hat and indigo calico who bears a lantern, in a boat with a cat."""
