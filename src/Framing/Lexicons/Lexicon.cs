using System.Collections.Immutable;
using System.Text;

namespace Framing.Lexicons;

/// <summary>What a lexicon is for.</summary>
public enum LexiconKind : byte
{
    /// <summary>Names that compete for one referent: which of them a text chooses is what is measured.</summary>
    Terms,

    /// <summary>Cues of loaded language, such as hedges and boosters: how often they come is what is measured.</summary>
    Cues,
}

/// <summary>
/// A list of concepts and the words that name them, as data with sources. Immutable. <c>docs/lexicons.md</c> describes the file format.
/// </summary>
public sealed record Lexicon
{
    /// <summary>The id that rows and manifests carry: <c>immigration</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it covers, for a heading.</summary>
    public required string Title { get; init; }

    /// <summary>The author's version of it.</summary>
    public required string Version { get; init; }

    /// <summary>Whether it lists competing terms or cues.</summary>
    public LexiconKind Kind { get; init; }

    /// <summary>What a user should know before relying on it.</summary>
    public string Note { get; init; } = "";

    /// <summary>What a slant below zero stands for: "the side that wants stricter gun laws". Empty where the file does not say.</summary>
    public string NegativeSide { get; init; } = "";

    /// <summary>What a slant above zero stands for. Empty where the file does not say.</summary>
    public string PositiveSide { get; init; } = "";

    /// <summary>Who says which variant is marked, in the file's order.</summary>
    public ImmutableArray<LexiconSource> Sources { get; init; } = [];

    /// <summary>The concepts, in the file's order.</summary>
    public required ImmutableArray<LexiconConcept> Concepts { get; init; }

    /// <summary>Phrases in which no term of this lexicon counts, such as names of laws.</summary>
    internal ImmutableArray<TermPattern> Not { get; init; } = [];

    /// <summary>Sentences in which no term of this lexicon may be found.</summary>
    public ImmutableArray<LexiconExample> Counterexamples { get; init; } = [];

    /// <summary>The SHA-256 of the file, in lower-case hexadecimal, for manifests.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The lexicons that ship with the library, in ordinal order of id.</summary>
    public static ImmutableArray<Lexicon> BuiltIn => BuiltInLexicons.All;

    /// <summary>Reads a lexicon from a YAML file.</summary>
    /// <exception cref="InputException">The file can't be read, or a line of it is wrong; the message names the line.</exception>
    public static Lexicon Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return LexiconReader.Read(LexiconFile.Load(path), path);
    }

    /// <summary>All that keeps a YAML file from being read as a lexicon, in order of line; none where nothing does.</summary>
    /// <exception cref="InputException">The file can't be read.</exception>
    public static ImmutableArray<LexiconProblem> ProblemsIn(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return LexiconReader.ProblemsOf(LexiconFile.Load(path), path);
    }

    /// <summary>Reads a lexicon from YAML text; <paramref name="name"/> stands for the file in messages.</summary>
    /// <exception cref="InputException">A line of it is wrong; the message names the line.</exception>
    public static Lexicon Parse(string yaml, string name = "lexicon")
    {
        ArgumentNullException.ThrowIfNull(yaml);
        return LexiconReader.Read(Encoding.UTF8.GetBytes(yaml), name);
    }

    /// <summary>Its concepts as reports show them.</summary>
    internal IEnumerable<ConceptInfo> Describe() => Concepts.Select(concept => new ConceptInfo(Id, concept.Id, concept.Title,
    [
        .. concept.Variants.Select(variant => new VariantInfo(
            variant.Id, variant.Label, variant.Slant, variant.Slant is null ? null : $"{variant.Source!.Citation} ({variant.Source.Date})")),
    ]) { NegativeSide = NegativeSide, PositiveSide = PositiveSide });

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}

/// <summary>Something that is named in several ways, or a class of cues.</summary>
public sealed record LexiconConcept
{
    /// <summary>The id that rows carry, unique within its lexicon: <c>people-without-legal-status</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is named, for a heading: "People without legal status".</summary>
    public required string Title { get; init; }

    /// <summary>What counts as the referent and what does not; changes in style guides.</summary>
    public string Note { get; init; } = "";

    /// <summary>Its names, in the file's order; they exclude one another.</summary>
    public required ImmutableArray<LexiconVariant> Variants { get; init; }

    /// <summary>Phrases in which no variant counts.</summary>
    internal ImmutableArray<TermPattern> Not { get; init; } = [];

    /// <summary>Words that must stand near any variant, or <see langword="null"/>.</summary>
    internal TermContext? Context { get; init; }

    /// <summary>Sentences in which the concept may not be found.</summary>
    public ImmutableArray<LexiconExample> Counterexamples { get; init; } = [];
}

/// <summary>One way to name a concept.</summary>
public sealed record LexiconVariant
{
    /// <summary>The id that rows carry, unique within its concept: <c>illegal-immigrant</c>.</summary>
    public required string Id { get; init; }

    /// <summary>How it reads: "illegal immigrant".</summary>
    public required string Label { get; init; }

    /// <summary>-1 to 1 as <see cref="Source"/> marks it; <see langword="null"/> where it is unmarked.</summary>
    public double? Slant { get; init; }

    /// <summary>Who marks it so; <see langword="null"/> where it is unmarked.</summary>
    public LexiconSource? Source { get; init; }

    /// <summary>Anything a reader should know.</summary>
    public string Note { get; init; } = "";

    /// <summary>Sentences in which it must be found.</summary>
    public ImmutableArray<LexiconExample> Examples { get; init; } = [];

    /// <summary>Sentences in which it may not be found.</summary>
    public ImmutableArray<LexiconExample> Counterexamples { get; init; } = [];

    /// <summary>What it looks like in a text.</summary>
    internal ImmutableArray<TermPattern> Patterns { get; init; } = [];

    /// <summary>Phrases in which it does not count.</summary>
    internal ImmutableArray<TermPattern> Not { get; init; } = [];

    /// <summary>Words that must stand near it, or <see langword="null"/>.</summary>
    internal TermContext? Context { get; init; }

    /// <summary>Its patterns as the file writes them.</summary>
    public ImmutableArray<string> PatternTexts => [.. Patterns.Select(pattern => pattern.Text)];
}

/// <summary>A named, dated, public source for how a lexicon marks its terms.</summary>
/// <param name="Id">The id that variants refer to.</param>
/// <param name="Citation">Who says it and where.</param>
/// <param name="Date">When: a year, year and month, or day (<c>2013-04-02</c>).</param>
/// <param name="Url">Where it can be read, or <see langword="null"/>.</param>
public sealed record LexiconSource(string Id, string Citation, string Date, string? Url);

/// <summary>A sentence that a lexicon brings as a test of its patterns.</summary>
/// <param name="Text">The sentence, without the brackets that mark what is to be found in it.</param>
/// <param name="Pieces">What the brackets mark; empty where the file marks nothing.</param>
/// <param name="Line">Its line in the file.</param>
public sealed record LexiconExample(string Text, ImmutableArray<TextSpan> Pieces, int Line);
