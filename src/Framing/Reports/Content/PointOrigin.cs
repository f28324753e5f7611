namespace Framing.Reports.Content;

/// <summary>What a report says of where its story points come from: judged by likeness, given by hand, or of some events the one and of others the other.</summary>
internal sealed class PointOrigin
{
    private readonly bool judged, given;

    public PointOrigin(Comparison comparison) =>
        // A page that adds up events shows no points, but stands for those of all.
        (given, judged) = comparison.StoryPoints.IsEmpty
            ? (comparison.Manifest.Options.ContainsKey("points"), true)
            : (comparison.StoryPoints.Any(p => p.IsGiven), comparison.StoryPoints.Any(p => !p.IsGiven));

    /// <summary>Whether every point was given.</summary>
    public bool AllGiven => given && !judged;

    /// <summary>"All labels were set by rules and models": which labels.</summary>
    public string MachineLabels => AllGiven ? "All labels but the story points" : given ? "All labels but story points given by hand" : "All labels";

    /// <summary>Who says that two sentences tell one point; empty where the program does alone.</summary>
    public string Note => !given ? ""
        : $"Which sentences tell a story point was{(judged ? ", for the events that the file of points names," : "")} given by hand, not judged by "
            + $"this program; the manifest has the file’s checksum.";

    /// <summary>What a reader should know of them before resting on one.</summary>
    public IEnumerable<string> Notes
    {
        get
        {
            if (given)
                yield return Note;
            if (judged)
            {
                yield return "Points are judged by how alike sentences are. On six labelled events that had no part in making the judge, it was right "
                    + "that all tell a point in 12 of 21 cases, that one leaves it out in 5 of 8, that one alone tells it in 152 of 171: look at the "
                    + "sentences before you rest on one.";
                yield return "Of an article whose words come near a point, “perhaps” shows the sentence that is like it; where none is, it is “unsure”. On the same "
                    + "events 95 of 300 such articles told it.";
            }
            if (given)
                yield return "In points given by hand, “perhaps” marks a sentence that is given as one that may tell a point.";
        }
    }

    /// <summary>What "perhaps", "unsure" and "not found" say.</summary>
    public string Marks => AllGiven ? $"“Perhaps” marks a sentence that may tell it, “not found” that the point {NotTold}."
        : "“Perhaps” marks a sentence that is like it and may tell it. “Unsure” says that no sentence is, though the article has some of its words; “not found” that "
            + "no sentence like it was found: the article may tell it in other words.";

    /// <summary>What a gap says of a point.</summary>
    public string NotTold => AllGiven ? "was not given for the article" : "was not found in the article";
}
