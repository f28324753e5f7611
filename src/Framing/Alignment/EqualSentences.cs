using System.Collections.Immutable;

namespace Framing.Alignment;

/// <summary>
/// Sentences that several articles print word for word in one place and of one speaker: they tell the same, whatever a model says. The first of
/// them is held against the others' sentences and speaks for all, so that copies of a report cost what the report costs.
/// </summary>
internal sealed class EqualSentences
{
    private readonly ImmutableArray<StorySentence> sentences;
    private readonly int[] first;
    private readonly Dictionary<int, List<int>> all = [];

    public EqualSentences(ImmutableArray<StorySentence> sentences)
        : this(sentences, _ => 0)
    {
    }

    private EqualSentences(ImmutableArray<StorySentence> sentences, Func<int, int> kind)
    {
        this.sentences = sentences;
        first = new int[sentences.Length];
        Dictionary<(string, bool, bool, string?, int, int), int> known = [];
        Dictionary<(int, string), int> repeats = [];
        for (int i = 0; i < sentences.Length; i++)
        {
            StorySentence sentence = sentences[i];
            // What an article says twice it says in two places: each has its own equals.
            int before = repeats[(sentence.Document, sentence.Text)] = repeats.GetValueOrDefault((sentence.Document, sentence.Text), -1) + 1;
            (string, bool, bool, string?, int, int) what = (sentence.Text, sentence.IsTitle, sentence.IsLead, sentence.Speaker, before, kind(i));
            if (known.TryAdd(what, i))
                all.Add(i, []);
            first[i] = known[what];
            all[first[i]].Add(i);
        }
    }

    /// <summary>Each sentence by itself: to learn from, equal ones are pairs like others.</summary>
    public static EqualSentences None(ImmutableArray<StorySentence> sentences) => new(sentences, i => i);

    /// <summary>The sentences that speak for their equals, in order; each is the first of them.</summary>
    public IEnumerable<int> Firsts => all.Keys.Order();

    /// <summary>The first sentence that equals this one.</summary>
    public int FirstOf(int sentence) => first[sentence];

    /// <summary>All that equal a first one, it among them, in order; no two are of one article.</summary>
    public List<int> All(int first) => all[first];

    /// <summary>Whether the two, or equals of theirs, stand in different articles.</summary>
    public bool AreApart(int a, int b) =>
        sentences[a].Document != sentences[b].Document || all[first[a]].Count > 1 || all[first[b]].Count > 1;

    /// <summary>Whether a sentence, or an equal of it, stands in an article that neither of the two others is from.</summary>
    public bool IsThird(int sentence, int a, int b)
    {
        List<int> equals = all[first[sentence]];
        return equals.Count > 2 || equals.Exists(s => sentences[s].Document != sentences[a].Document && sentences[s].Document != sentences[b].Document);
    }
}
