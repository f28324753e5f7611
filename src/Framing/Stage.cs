using System.Collections.Immutable;

namespace Framing;

/// <summary>An annotator in the chain, with the layers it makes and those it reads.</summary>
internal readonly record struct Stage(IAnnotator Annotator, DocumentLayers Makes, DocumentLayers Needs)
{
    /// <summary>A user's own annotator, which always runs: what it makes, the built-in ones don't make again.</summary>
    public static Stage Own(IAnnotator annotator) => new(annotator, DocumentLayers.None, DocumentLayers.None);

    /// <summary>Whether the stage has to run: it is always run, or makes something needed that is not there yet.</summary>
    public bool IsDue(Document document, DocumentLayers needed) =>
        Makes == DocumentLayers.None || ((Makes & needed) != 0 && (Makes & document.Made) == 0);

    /// <summary>The wanted layers and all that they are made from.</summary>
    public static DocumentLayers Closure(ImmutableArray<Stage> stages, DocumentLayers wanted)
    {
        // Later stages read what earlier ones make, so one pass from the end finds all.
        for (int i = stages.Length - 1; i >= 0; i--)
        {
            if ((stages[i].Makes & wanted) != 0)
                wanted |= stages[i].Needs;
        }
        return wanted;
    }
}
