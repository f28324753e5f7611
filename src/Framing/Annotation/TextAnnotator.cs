using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Framing.Annotation;

/// <summary>
/// Framing's own annotator: paragraphs, sentences, tokens with Penn and universal tags, and lemmas, for English news. Works from models
/// in this assembly, needs no file and no network, gives the same result on every machine, and takes any text.
/// </summary>
/// <remarks>
/// Thread-safe. It keeps the word types it has met and its buffers, so one instance serves a whole corpus best; memory is bounded.
/// Tags are those of the English Web Treebank; docs/accuracy.md says how often they are right.
/// </remarks>
public sealed class TextAnnotator : IAnnotator
{
    private readonly TextModel model;
    private readonly ConcurrentBag<Workspace> idle = [];
    private TypeTable types;

    /// <summary>Makes an annotator with the models of this assembly, which are read on first use.</summary>
    public TextAnnotator()
        : this(TextModel.Embedded)
    {
    }

    internal TextAnnotator(TextModel model)
    {
        this.model = model;
        types = new(model);
    }

    /// <summary>The document with <see cref="Document.Paragraphs"/>, <see cref="Document.Sentences"/>, <see cref="Document.Tokens"/> and the vocabulary.</summary>
    public Document Annotate(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!idle.TryTake(out Workspace? workspace))
            workspace = new();
        try
        {
            return Annotate(document, workspace);
        }
        finally
        {
            workspace.Clear();
            idle.Add(workspace);
        }
    }

    private Document Annotate(Document document, Workspace workspace)
    {
        ImmutableArray<TextSpan>.Builder paragraphs = ImmutableArray.CreateBuilder<TextSpan>(), sentences = ImmutableArray.CreateBuilder<TextSpan>();
        if (document.Skipped is null)
        {
            foreach (Field field in document.Fields)
            {
                workspace.Segment(document, field, model.Splitter);
                workspace.ReserveTokens();
                AddSpans(workspace.Paragraphs, field, paragraphs);
                for (int s = 0; s < workspace.Sentences.Count; s++)
                    AddSentence(document.Article[field], field, workspace.Sentences.Starts[s], workspace.Sentences.Ends[s], workspace, sentences);
            }
        }
        return document with
        {
            Paragraphs = paragraphs.DrainToImmutable(),
            Sentences = sentences.DrainToImmutable(),
            Vocabulary = workspace.Vocabulary.ToVocabulary(),
            Tokens = workspace.TakeTokens(),
        };
    }

    /// <summary>Tags the sentence of the tokens <c>[from..to)</c> and adds it.</summary>
    private void AddSentence(string text, Field field, int from, int to, Workspace workspace, ImmutableArray<TextSpan>.Builder sentences)
    {
        ReadOnlySpan<int> starts = workspace.Tokens.Starts[from..to], ends = workspace.Tokens.Ends[from..to];
        TypeTable table = CurrentTypes();
        workspace.Use(table);
        Span<WordType> words = workspace.Words(starts.Length);
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = table.Find(text.AsSpan(starts[i], Math.Min(ends[i] - starts[i], WordForm.Longest)));
            words[i].FetchRows();
        }
        Span<byte> tags = workspace.Tags(words.Length);
        WindowTagger.Tag(model.Tagger, words, tags);
        for (int i = 0; i < words.Length; i++)
        {
            TextSpan span = new(starts[i], ends[i], field);
            JointTag tag = model.Tagger.Tags[tags[i]];
            (int lexeme, int lemma) = span.Length <= WordForm.Longest ? workspace.Known(words[i], tags[i]) : Uncut(text, span, workspace.Vocabulary);
            workspace.Add(new Token(span, lexeme, lemma, tag.Tag, tag.Upos));
        }
        sentences.Add(new TextSpan(starts[0], ends[^1], field));
    }

    /// <summary>A token too long for the tables is its own lemma.</summary>
    private static (int Lexeme, int Lemma) Uncut(string text, TextSpan span, DocumentWords vocabulary)
    {
        int lexeme = vocabulary.AddLong(text.AsSpan(span.Start, span.Length));
        return (lexeme, lexeme);
    }

    private TypeTable CurrentTypes()
    {
        TypeTable table = Volatile.Read(ref types);
        if (!table.IsFull)
            return table;
        Interlocked.CompareExchange(ref types, new TypeTable(model), table);
        return Volatile.Read(ref types);
    }

    private static void AddSpans(SpanBuffer spans, Field field, ImmutableArray<TextSpan>.Builder layer)
    {
        for (int i = 0; i < spans.Count; i++)
            layer.Add(new TextSpan(spans.Starts[i], spans.Ends[i], field));
    }
}
