using Framing.Reports.Rows;
using Framing.Reports.Tables;

namespace Framing.Tests.Promises;

/// <summary>Whoever treats all layers alike leaves none out: a new flag without its declaration, row or table shows here.</summary>
public class LayersTests
{
    private const string Story =
        "The mayor, Ada Marsh of Westmark, clearly said that “the illegal immigrants must go.” A man was arrested. Perhaps the undocumented immigrants were praised.";

    private static readonly Document Annotated = FramingAnalyzer.Default.Annotate(Article.FromText(Story));

    /// <summary>Each layer; whether a row of JSON Lines holds its items; whether a table does.</summary>
    public static TheoryData<DocumentLayers, bool, bool> Shown => new()
    {
        // Places of sentences and paragraphs are no finding, and a table of words has the voice and the sentence's place of each.
        { DocumentLayers.Paragraphs, true, false },
        { DocumentLayers.Sentences, true, false },
        { DocumentLayers.Tokens, true, true },
        { DocumentLayers.Entities, true, false },
        { DocumentLayers.Quotes, true, true },
        { DocumentLayers.Sources, true, true },
        { DocumentLayers.Voices, true, false },
        { DocumentLayers.Terms, true, true },
        { DocumentLayers.Sentiments, true, true },
        { DocumentLayers.Targets, true, true },
        // What the measures of these two count stands in their evidence; samples to label have rows of their own.
        { DocumentLayers.Passives, false, false },
        { DocumentLayers.Cues, false, false },
    };

    [Fact]
    public void Every_flag_is_declared_at_its_place()
    {
        DocumentLayers[] flags = [.. Enum.GetValues<DocumentLayers>().Where(flag => System.Numerics.BitOperations.IsPow2((uint)flag))];
        Assert.Equal(flags, Layer.All.Select(layer => layer.Flag));
        Assert.Equal(Enumerable.Range(0, flags.Length), Layer.All.Select(layer => layer.Index));
        Assert.Equal(DocumentLayers.All, flags.Aggregate((all, flag) => all | flag));
        Assert.Equal(flags, Shown.Select(row => row.Data.Item1));
        Assert.All(flags, flag => Assert.NotNull(typeof(Document).GetProperty(flag.ToString())));
    }

    [Fact]
    public void A_document_has_the_layers_that_were_made_and_names_the_others()
    {
        Document bare = new(Article.FromText(Story));
        foreach (Layer layer in Layer.All)
        {
            Exception? thrown = Record.Exception(() => Read(bare, layer));
            Assert.Contains($"no layer '{layer.Flag}'", Assert.IsType<MissingLayerException>(thrown?.InnerException).Message, StringComparison.Ordinal);
            Assert.True(Annotated.Made.HasFlag(layer.Flag));
            Assert.NotEmpty(Read(Annotated, layer));
        }
    }

    [Fact]
    public void A_text_in_another_language_has_all_layers_and_nothing_in_them()
    {
        Document skipped = FramingAnalyzer.Default.Annotate(Article.FromText("Les pêcheurs sont dans le port avec une lettre pour la mairie."));
        Assert.Equal("language", skipped.Skipped);
        Assert.Equal(DocumentLayers.All, skipped.Made);
        Assert.All(Layer.All, layer => Assert.Empty(Read(skipped, layer)));
    }

    [Fact]
    public void A_layer_that_a_user_makes_is_kept_and_all_others_are_made()
    {
        foreach (Layer layer in Layer.All.Where(layer => !DocumentLayers.Words.HasFlag(layer.Flag)))
        {
            Profile profile = FramingAnalyzer.Create(b => b.Annotate(new Emptying(layer))).Measure(Article.FromText(Story));
            Assert.Empty(Read(profile.Document, layer));
            Assert.Equal(DocumentLayers.All, profile.Document.Made);
        }
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void Rows_and_tables_show_each_layer_or_say_why_not(DocumentLayers flag, bool inRow, bool inTable)
    {
        Document emptied = Without(Annotated, Layer.All.Single(layer => layer.Flag == flag));
        Assert.Equal(inRow, Rows(Annotated) != Rows(emptied));
        Assert.Equal(inTable, FindingTables.All.Any(table => table.Findings == flag));
        Assert.Equal(inTable, Record.Exception(() => FindingRows.CsvHeader(flag)) is null);
    }

    /// <summary>A user's annotator that finds nothing of a layer.</summary>
    private sealed class Emptying(Layer layer) : IAnnotator
    {
        public Document Annotate(Document document) => Without(document, layer);
    }

    private static IEnumerable<object> Read(Document document, Layer layer) =>
        ((System.Collections.IEnumerable)typeof(Document).GetProperty(layer.Flag.ToString())!.GetValue(document)!).Cast<object>();

    private static Document Without(Document document, Layer without)
    {
        Document emptied = document with { };
        System.Reflection.PropertyInfo layer = typeof(Document).GetProperty(without.Flag.ToString())!;
        layer.SetValue(emptied, layer.PropertyType.GetField("Empty")!.GetValue(null));
        return emptied;
    }

    private static string Rows(Document document) =>
        DocumentRow.Annotation(document) + DocumentRow.Quotes(document) + DocumentRow.Terms(document) + DocumentRow.Sentiment(document);
}
