"""Which artefact belongs to which exhibit."""

REGISTRY = {}


def artefact(exhibit_id, turn=0):
    """Marks a function that models the exhibit of that id; `turn` is how it stands, in degrees."""

    def remember(model):
        if exhibit_id in REGISTRY:
            raise ValueError(f"{exhibit_id} is modelled twice")
        REGISTRY[exhibit_id] = (model, turn)
        return model

    return remember
