using System.Text;
using Framing.Statistics;

namespace Framing.Measures.Keyness;

/// <summary>What is counted, as the totals number it: a share of uses is only ever taken of things of one kind.</summary>
internal static class FeatureKind
{
    public const int Lemma = 0;
    public const int Name = 4;
    public const int Count = 5;

    /// <summary>Phrases of one word are kind 1, of two 2, of three 3.</summary>
    public static string NameOf(int kind) => kind switch
    {
        Lemma => "lemma",
        Name => "name",
        _ => "phrase",
    };
}

/// <summary>Counts the features of one document. Features are known by a hash until somebody asks for their words.</summary>
internal sealed class FeatureReader
{
    private readonly Document document;
    private readonly KeynessOptions options;
    private readonly Dictionary<ulong, int> byHash = [];
    private readonly List<Found> found = [];
    private readonly ulong[] forms;
    private readonly ulong[] lemmas;

    private FeatureReader(Document document, KeynessOptions options)
    {
        (this.document, this.options) = (document, options);
        forms = new ulong[document.Vocabulary.Count];
        lemmas = new ulong[document.Vocabulary.Count];
    }

    /// <summary>Uses of all features of a kind.</summary>
    public long[] Totals { get; } = new long[FeatureKind.Count];

    /// <summary>The features, in the order of their first use.</summary>
    public IReadOnlyList<Found> Features => found;

    public static FeatureReader Read(Document document, KeynessOptions options)
    {
        FeatureReader reader = new(document, options);
        if (options.Features.HasFlag(KeynessFeatures.Lemmas) || options.Features.HasFlag(KeynessFeatures.Phrases))
            reader.ReadWords();
        if (options.Features.HasFlag(KeynessFeatures.Names) && options.Names != KeynessNames.Drop)
            reader.ReadNames();
        return reader;
    }

    /// <summary>Where its first use begins.</summary>
    public TextSpan PlaceOf(Found feature) => feature.Kind == FeatureKind.Name ? document.Entities[feature.From].Span : document.Tokens[feature.From].Span;

    /// <summary>The words of a feature.</summary>
    public string TextOf(Found feature)
    {
        if (feature.Kind == FeatureKind.Name)
            return document.Entities[feature.From].Name;
        if (feature.Kind == FeatureKind.Lemma)
            return document.Lemma(document.Tokens[feature.From]).ToLowerInvariant();
        StringBuilder text = new();
        for (int i = feature.From; i <= feature.To; i++)
        {
            Token token = document.Tokens[i];
            if (i > feature.From && token.Span.Start > document.Tokens[i - 1].Span.End)
                text.Append(' ');
            text.Append(document.Form(token));
        }
        return text.ToString();
    }

    private void ReadWords()
    {
        List<int> run = [];
        bool[] names = NameTokens();
        int sentenceEnd = -1;
        Voice voice = default;
        Field field = default;
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            Token token = document.Tokens[i];
            Voice here = document.VoiceAt(token.Span).Voice;
            if (token.Span.Field != field || token.Span.Start >= sentenceEnd || here != voice)
            {
                ReadRun(run);
                (field, voice, sentenceEnd) = (token.Span.Field, here, document.SentenceAt(token.Span).End);
            }
            if (!IsCounted(here) || names[i] || (!document.IsWord(token) && !IsJoint(i)))
                ReadRun(run);
            else if (document.IsWord(token))
                run.Add(i);
        }
        ReadRun(run);
    }

    /// <summary>Counts the words of a run without a stop in it, and empties it.</summary>
    private void ReadRun(List<int> run)
    {
        for (int at = 0; at < run.Count; at++)
        {
            if (options.Features.HasFlag(KeynessFeatures.Lemmas))
            {
                Totals[FeatureKind.Lemma]++;
                int lemma = document.Tokens[run[at]].Lemma;
                Add(LemmaHash(lemma), FeatureKind.Lemma, run[at], run[at]);
            }
            if (!options.Features.HasFlag(KeynessFeatures.Phrases))
                continue;
            ulong hash = 0;
            for (int length = 1; length <= options.MaxPhrase && at + length <= run.Count; length++)
            {
                int last = run[at + length - 1];
                hash = StableHash.Mix(hash + FormHash(document.Tokens[last].Lexeme), length == 1 ? 0UL : Gap(run[at + length - 2], last));
                Totals[length]++;
                if (length == 1 || !(IsFunctionWord(run[at]) || IsFunctionWord(last)))
                    Add(hash, length, run[at], last);
            }
        }
        run.Clear();
    }

    private void ReadNames()
    {
        for (int i = 0; i < document.Entities.Length; i++)
        {
            Entity entity = document.Entities[i];
            if (!IsCounted(document.VoiceAt(entity.Span).Voice))
                continue;
            Totals[FeatureKind.Name]++;
            Add(StableHash.Of(entity.Name), FeatureKind.Name, i, i);
        }
    }

    private void Add(ulong hash, int kind, int from, int to)
    {
        ulong key = StableHash.Mix(hash, (ulong)kind);
        if (byHash.TryGetValue(key, out int at))
        {
            found[at] = found[at] with { Uses = found[at].Uses + 1 };
            return;
        }
        byHash.Add(key, found.Count);
        found.Add(new(key, kind, from, to, 1));
    }

    /// <summary>Which tokens are those of names, where they count apart; one that is tagged as a name is one though nobody knows whose.</summary>
    private bool[] NameTokens()
    {
        bool[] names = new bool[document.Tokens.Length];
        if (options.Names == KeynessNames.Keep)
            return names;
        for (int i = 0; i < names.Length; i++)
            names[i] = document.Tokens[i].Tag is PennTag.NNP or PennTag.NNPS;
        foreach (Entity entity in document.Entities)
            names.AsSpan(document.FirstTokenAt(entity.Span), document.TokensIn(entity.Span).Length).Fill(true);
        return names;
    }

    private bool IsCounted(Voice voice) => options.Voices.IsDefaultOrEmpty || options.Voices.Contains(voice);

    /// <summary>A hyphen between two words that touch it: "pro-life" is a phrase.</summary>
    private bool IsJoint(int i)
    {
        ReadOnlySpan<Token> tokens = document.Tokens.AsSpan();
        return document[tokens[i].Span] is "-" or "‐" or "‑" && i > 0 && i + 1 < tokens.Length
            && tokens[i - 1].Span.End == tokens[i].Span.Start && tokens[i + 1].Span.Start == tokens[i].Span.End
            && tokens[i - 1].Span.Field == tokens[i].Span.Field;
    }

    /// <summary>Phrases that differ in hyphens or in white space read differently.</summary>
    private ulong Gap(int from, int to) => (ulong)(to - from) * 2 + (document.Tokens[from].Span.End < document.Tokens[to].Span.Start && to - from == 1 ? 2UL : 1UL);

    private bool IsFunctionWord(int i) => document.Tokens[i].Upos is UniversalTag.ADP or UniversalTag.AUX or UniversalTag.CCONJ
        or UniversalTag.DET or UniversalTag.PART or UniversalTag.PRON or UniversalTag.SCONJ;

    private ulong FormHash(int lexeme) => forms[lexeme] != 0 ? forms[lexeme] : forms[lexeme] = StableHash.Of(document.Vocabulary[lexeme]) | 1;

    private ulong LemmaHash(int lemma) => lemmas[lemma] != 0 ? lemmas[lemma] : lemmas[lemma] = StableHash.Of(document.Vocabulary[lemma].ToLowerInvariant()) | 1;

    /// <summary>A feature of the document, from the first to the last token of its first use (for names: the index of the name).</summary>
    public readonly record struct Found(ulong Key, int Kind, int From, int To, int Uses);
}
