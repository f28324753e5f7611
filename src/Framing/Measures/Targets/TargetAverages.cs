using Framing.Models;

namespace Framing.Measures.Targets;

/// <content>Averages of word vectors over windows, weighted by rarity, each of one length. Sums run in the order of words, dimension by dimension.</content>
internal sealed partial class TargetFeatures
{
    /// <summary>The number of windows.</summary>
    public const int Windows = (int)Window.Joined + 1;

    /// <summary>The length of each average: how much vectors count beside words.</summary>
    private const float Length = 1.5f;

    /// <summary>The weight of a word falls to 1/e over eight words.</summary>
    private const float Fading = 0.8824969f;

    private readonly List<(Window Window, int Distance)> tied = [];

    /// <summary>Which words an average is of; the order is part of the model.</summary>
    private enum Window
    {
        /// <summary>Words by place.</summary>
        Sentence, Left6, Right6, Clause, FadingLeft, FadingRight, Within2, Quoted, Unquoted,

        /// <summary>Verbs and adjectives, fading.</summary>
        Telling,

        /// <summary>Verbs that the target does, and those done to it.</summary>
        Does, Suffers,

        /// <summary>What the target is, has and is called.</summary>
        Is,

        /// <summary>What it says, and what another says where it stands.</summary>
        Says, Said,

        /// <summary>What its verb acts upon, and verbs that a preposition joins it to.</summary>
        ActsOn, Joined,
    }

    public void Average(TargetSentence s)
    {
        float fade = 1;
        for (int d = -1; s.Has(d); d--)
            AddToWindows(s, d, fade *= Fading);
        fade = 1;
        for (int d = 1; s.Has(d); d++)
            AddToWindows(s, d, fade *= Fading);
        foreach ((Window window, int d) in tied)
        {
            if (s[d].Index >= 0)
                AddTo(window, s[d].Index);
        }
        for (Window window = 0; (int)window < Windows; window++)
            WordVectors.Scale(Sum(window), Length);
    }

    private void AddToWindows(TargetSentence s, int d, float fade)
    {
        TargetWord word = s[d];
        if (word.Index < 0)
            return;
        int far = Math.Abs(d);
        AddTo(Window.Sentence, word.Index);
        if (far <= 6)
            AddTo(d < 0 ? Window.Left6 : Window.Right6, word.Index);
        if (s.IsInClause(d))
            AddTo(Window.Clause, word.Index);
        AddTo(d < 0 ? Window.FadingLeft : Window.FadingRight, word.Index, fade);
        if (far <= 2)
            AddTo(Window.Within2, word.Index);
        AddTo(s.IsQuotedAt(d) ? Window.Quoted : Window.Unquoted, word.Index);
        if (word.IsVerb || word.Kind == WordKind.Adjective)
            AddTo(Window.Telling, word.Index, fade);
    }

    /// <summary>Counts the word at the distance in a window that grammar or speech decides.</summary>
    private void Tie(Window window, int d) => tied.Add((window, d));

    private void AddTo(Window window, int word, float weight = 1) => lexicon.Vectors.AddTo(Sum(window), word, weight);

    private Span<float> Sum(Window window) => averages.AsSpan((int)window * WordVectors.Dimensions, WordVectors.Dimensions);
}
