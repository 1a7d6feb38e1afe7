"""Finding exhibits, stories, cases, people, areas and tours by what is typed. Plain Python."""
